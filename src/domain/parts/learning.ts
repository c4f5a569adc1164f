import { z } from 'zod';
import { learnerRoleIds, taskIds } from '../vocabulary.ts';

/** For whom something is worth learning, and which tasks it teaches. */
export const learningSchema = z
  .strictObject({
    roles: z
      .union([z.literal('any'), z.array(z.enum(learnerRoleIds)).min(1)])
      .describe('Roles it is for, or any.'),
    tasks: z.array(z.enum(taskIds)).min(1).describe('Tasks it teaches.'),
  })
  .describe('Leave out unless it is training, or reading that teaches a task.');

export type Learning = z.infer<typeof learningSchema>;
