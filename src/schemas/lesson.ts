import { areaListSchema } from './parts/area.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { reference } from './parts/reference.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

export const courseSchema = z.strictObject({
  title: textSchema,
  summary: summarySchema,
  audience: textListSchema,
});

const slideSchema = z.strictObject({ title: textSchema, points: textListSchema, notes: textSchema });

const exerciseSchema = z.strictObject({
  task: textListSchema,
  key: textListSchema,
  commonMistakes: textListSchema,
});

const questionSchema = z
  .strictObject({
    question: textSchema,
    options: z.array(textSchema).min(2, { error: '至少两个选项' }),
    /** Index of the right option, counted from 1. */
    answer: z.int().min(1),
    explanation: textSchema,
  })
  .superRefine((question, context) => {
    if (question.answer > question.options.length) {
      context.addIssue({ code: 'custom', path: ['answer'], message: 'answer超出了选项个数' });
    }
  });

/** A teaching unit of 20–45 minutes with all its materials; the body is the handout. */
export const lessonSchema = z
  .strictObject({
    title: textSchema.max(40, { error: '标题最多40字' }),
    summary: summarySchema,
    course: reference('courses'),
    areas: areaListSchema,
    audience: textListSchema,
    minutes: z.int().min(20, { error: '一课不少于20分钟' }).max(45, { error: '一课不超过45分钟' }),
    outcomes: textListSchema,
    techniques: z.array(reference('techniques')).default([]),
    problems: z.array(reference('problems')).default([]),
    cases: z.array(reference('cases')).default([]),
    figures: z.array(figureSchema).default([]),
    slides: z.array(slideSchema).min(3, { error: '至少三页幻灯片' }),
    exercise: exerciseSchema,
    quiz: z.array(questionSchema).min(5, { error: '至少5道题' }).max(10, { error: '最多10道题' }),
    ...datesShape,
  })
  .superRefine((lesson, context) => {
    checkDates(lesson, context);
    if (lesson.techniques.length + lesson.problems.length + lesson.cases.length < 2) {
      context.addIssue({ code: 'custom', path: ['techniques'], message: '一课至少以两页内容为依据' });
    }
  });
