export type {
  Attendance,
  ChairVote,
  Count,
  ExtraMeetingInput,
  Recommendation,
  RecommendationsInput,
  Thresholds,
  Verdict,
  VoteAnswer,
  VoteInput,
} from './model.ts';
export { calculateThresholds, decideExtraMeeting } from './thresholds.ts';
export { decideRecommendations, decideVote } from './vote.ts';
