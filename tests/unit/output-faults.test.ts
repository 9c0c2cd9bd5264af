import { expect, it } from 'vitest';
import { outputFaults } from './output-faults.ts';

it.each([
  ['a.innerHTML=b', 'innerHTML'],
  ['a.outerHTML = b', 'innerHTML'],
  ['x.insertAdjacentHTML("beforeend",y)', 'insertAdjacentHTML'],
  ['r.createContextualFragment(t)', 'createContextualFragment'],
  ['document.writeln(t)', 'document.write'],
  ['eval(t)', 'eval'],
  ['new Function("return 1")', 'a function made of text'],
  ['setTimeout("go()",1)', 'a timer made of text'],
  ['importScripts(u)', 'importScripts'],
  ['import("https://cdn.example/x.js")', 'code from elsewhere'],
  ['<script src="//cdn.example/x.js"></script>', 'a page part from elsewhere'],
])('%s is found', (source, name) => {
  expect(outputFaults(source)).toEqual([name]);
});

it.each([
  'if(a.innerHTML===b){}',
  'setTimeout(()=>go(),1)',
  'import("./chunk.js")',
  '<script type="module" src="/chunks/main.js"></script>',
  'case`dangerouslySetInnerHTML`:throw Error(i(61))',
])('%s is nothing', (source) => {
  expect(outputFaults(source)).toEqual([]);
});
