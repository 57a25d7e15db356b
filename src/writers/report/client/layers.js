// The switches of the layers: a checkbox a layer, one for the devices beyond the core; each shows how its tags look.
import { element } from './element.js'
import { chosen, LAYERS, word } from './state.js'

/**
 * @param {Record<string, number>} counts spans by layer; a layer without spans has no switch
 * @param {() => void} onChange
 */
export function layerSwitches(counts, onChange) {
  const present = LAYERS.filter((layer) => counts[layer])
  return element(
    'fieldset',
    { class: 'layers' },
    element('legend', {}, word('layers')),
    ...present.map((layer) =>
      toSwitch(
        chosen.layers.has(layer),
        element('span', { class: `sample ${layer}` }, word(layer)),
        (isOn) => {
          if (isOn) chosen.layers.add(layer)
          else chosen.layers.delete(layer)
          onChange()
        },
        layer,
        counts[layer],
      ),
    ),
    toSwitch(
      chosen.hasExtended,
      word('alsoExtended'),
      (isOn) => {
        chosen.hasExtended = isOn
        onChange()
      },
      'extended',
    ),
  )
}

/**
 * @param {boolean} isOn
 * @param {string | HTMLElement} name
 * @param {(isOn: boolean) => void} onSwitch
 * @param {string} value
 * @param {number} [count]
 */
function toSwitch(isOn, name, onSwitch, value, count) {
  const box = element('input', {
    type: 'checkbox',
    value,
    checked: isOn,
    onchange: (event) => onSwitch(event.target.checked),
  })
  return element('label', {}, box, ' ', name, count !== undefined && element('small', {}, ` ${count}`))
}
