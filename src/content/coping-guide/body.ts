import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const body: Section = {
  id: 'body',
  heading: msg('Feeling better in your body', {id: 'coping.body.heading'}),
  summary: msg('Moving, food, numb hands or feet, a heavy arm.', {id: 'coping.body.summary'}),
  passages: [
    {
      id: 'exercise',
      title: msg('Move in a way that is safe', {id: 'coping.body.exercise.title'}),
      text: msg(
        'Walking or other exercise, and light strength training, can ease tiredness during treatment and keep you stronger. They may also lift your mood. Ask first what is safe for you, most of all if you have cancer in your bones.',
        {id: 'coping.body.exercise'},
      ),
      facts: ['F286'],
      sources: ['asco-exercise-2022', 'asco-exercise-summary-2022'],
    },
    {
      id: 'food',
      title: msg('Food', {id: 'coping.body.food.title'}),
      text: msg(
        'No special diet, such as keto or fasting, is proven to help against cancer. Leaving out raw fruit and vegetables does not prevent infections.',
        {id: 'coping.body.food'},
      ),
      facts: ['F288'],
      sources: ['asco-exercise-2022'],
    },
    {
      id: 'nerves',
      title: msg('Numb hands or feet', {id: 'coping.body.nerves.title'}),
      text: msg(
        'Numb, tingling or burning hands or feet can come from chemotherapy. Say so early. Your dose can be delayed or lowered, or the drug can be changed. New weak or numb legs are different: call [911](tel:911).',
        {id: 'coping.body.nerves'},
      ),
      facts: ['F325'],
      sources: ['asco-cipn-2020'],
    },
    {
      id: 'nerves-help',
      text: msg(
        'No pill, vitamin or supplement is proven to prevent this. Do not take acetyl-L-carnitine for it. If you have nerve pain, a medicine called duloxetine helps some people a little. Ask your team.',
        {id: 'coping.body.nerves-help'},
      ),
      facts: ['F326'],
      sources: ['asco-cipn-2020'],
    },
    {
      id: 'arm',
      call: 'now',
      title: msg('A heavy arm', {id: 'coping.body.arm.title'}),
      text: msg(
        'If an arm swells or feels heavy, tell your team early and ask for a lymphedema therapist. If it turns red, warm or painful, or you have a fever, call today, even at night. Exercise that your team agrees to is good for the arm.',
        {id: 'coping.body.arm'},
      ),
      facts: ['F312', 'F313'],
      sources: ['facs-lymphedema'],
    },
  ],
};
