// What the shades and the signs of the map mean.
import { levels } from './levels.ts'
import classes from './map.module.css'

export function Legend() {
  return (
    <section className={classes.legend} aria-label="Legend">
      <span className={classes.legendTitle}>Rates and rules in force</span>
      <ul>
        {levels.toReversed().map(({ level, label, range }) => (
          <li key={level}>
            <span className={classes.swatch} data-level={level} aria-hidden />
            {label} <span className={classes.range}>{range}</span>
          </li>
        ))}
        <li>
          <span className={classes.dotSign} aria-hidden />
          Local jurisdiction
        </li>
        <li>
          <span className={classes.clusterSign} aria-hidden>
            5
          </span>
          Several of them
        </li>
        <li>
          <span className={classes.regionSign} aria-hidden />
          Region
        </li>
      </ul>
    </section>
  )
}
