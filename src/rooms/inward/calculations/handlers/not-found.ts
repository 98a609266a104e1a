/** There is no such question. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
