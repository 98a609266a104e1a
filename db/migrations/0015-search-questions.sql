-- What is compared, in the index and in the question: folded, and "SAG-2024-01875" is three words, not a word and two
-- negative numbers.
create function search_text(input text) returns text language sql immutable parallel safe strict
  return regexp_replace(fold_danish(input), '-(?=[0-9])', ' ', 'g');

-- Stems find inflected words; the words as they stand are kept too, so that every beginning of a word finds it
-- ("rammeaftalern" is the beginning of a word but of no stem). A tsvector holds 1 MB: long texts are cut into several
-- entries before they come here, and what is longer still is cut, not refused.
alter table search_entries drop column words;
alter table search_entries add column words tsvector generated always as (
  setweight(to_tsvector('danish', search_text(title)), 'A')
  || setweight(to_tsvector('danish', search_text(left(body, 120000))), 'B')
  || setweight(to_tsvector('simple', search_text(title)), 'C')
  || setweight(to_tsvector('simple', search_text(left(body, 120000))), 'D')
) stored;
create index on search_entries using gin (words);
create index on search_entries (council_id, held_on);

-- "ae" and "oe" as typed without Danish keys.
create function danish_keys(input text) returns text language sql immutable parallel safe strict
  return replace(replace(input, 'ae', 'æ'), 'oe', 'ø');

-- One word asked for: its stem, the word itself, and both again with æ and ø for ae and oe.
create function search_word(word text) returns tsquery language sql immutable parallel safe strict
  return plainto_tsquery('danish', search_text(word)) || plainto_tsquery('simple', search_text(word))
    || plainto_tsquery('danish', danish_keys(search_text(word)))
    || plainto_tsquery('simple', danish_keys(search_text(word)));

create function search_beginning(word text) returns tsquery language sql immutable parallel safe strict
  return to_tsquery('danish', quote_literal(search_text(word)) || ':*')
    || to_tsquery('simple', quote_literal(search_text(word)) || ':*')
    || to_tsquery('simple', quote_literal(danish_keys(search_text(word))) || ':*');

-- Everything asked for must be there; words as common as "og" need not, unless nothing else is asked for.
create function search_question(words text[], begun text, phrases text[]) returns tsquery
language plpgsql immutable parallel safe as $$
declare
  question tsquery := '';
  common tsquery := '';
  each text;
begin
  foreach each in array words loop
    if numnode(plainto_tsquery('danish', each)) > 0 then
      question := question && search_word(each);
    else
      common := common && search_word(each);
    end if;
  end loop;
  foreach each in array phrases loop
    question := question && phraseto_tsquery('danish', search_text(each));
  end loop;
  if begun <> '' then
    question := question && search_beginning(begun);
  end if;
  return case when numnode(question) = 0 then common else question end;
end
$$;
