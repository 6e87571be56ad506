/**
 * The closed list of units that a figure may carry, grouped by dimension.
 * `value in base unit = value × factor + offset`; the base unit of a dimension has factor 1.
 * Units of different dimensions are never converted into each other: mg/m³ to ppm needs a molar mass, t to m³ a density.
 */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

const DIMENSIONS = {
  airConcentration: { 'mg/m³': 1, 'µg/m³': 1e-3, 'g/m³': 1e3, 'pg/m³': 1e-9 },
  toxicEquivalent: { 'ngTEQ/m³': 1 },
  waterConcentration: { 'mg/L': 1, 'µg/L': 1e-3, 'ng/L': 1e-6, 'g/L': 1e3 },
  volumeFraction: { ppm: 1, ppb: 1e-3 },
  massFraction: { 'mg/kg': 1, 'µg/kg': 1e-3, 'g/kg': 1e3, 'mg/g': 1e3 },
  share: { '%': 1, '‰': 0.1 },
  shareDifference: { 个百分点: 1 },
  multiple: { 倍: 1 },
  volumeFlow: { 'm³/h': 1, 'm³/d': 1 / 24, 'm³/s': 3600, 'm³/min': 60, 'L/s': 3.6, '万m³/d': 1e4 / 24, '万m³/h': 1e4 },
  massFlow: { 'kg/h': 1, 'kg/d': 1 / 24, 'g/h': 1e-3, 't/h': 1e3, 't/d': 1e3 / 24, '万t/d': 1e7 / 24 },
  annualMass: { 't/a': 1, 'kg/a': 1e-3, '万t/a': 1e4 },
  annualVolume: { 'm³/a': 1, '万m³/a': 1e4, '亿m³/a': 1e8 },
  duration: { h: 1, min: 1 / 60, s: 1 / 3600, d: 24, 周: 168 },
  calendar: { 个月: 1, 年: 12 },
  length: { m: 1, mm: 1e-3, cm: 1e-2, km: 1e3, µm: 1e-6 },
  area: { 'm²': 1, 'hm²': 1e4, 亩: 2000 / 3, 万亩: 2e7 / 3, 'km²': 1e6 },
  volume: { 'm³': 1, L: 1e-3, mL: 1e-6, '万m³': 1e4, '亿m³': 1e8 },
  mass: { kg: 1, g: 1e-3, t: 1e3, 万t: 1e7 },
  speed: { 'm/s': 1, 'cm/s': 1e-2, 'm/h': 1 / 3600, 'km/h': 1 / 3.6 },
  hydraulicLoading: { 'm³/(m²·d)': 1, 'm³/(m²·h)': 24 },
  areaLoading: { 'g/(m²·d)': 1, 'kg/(hm²·d)': 0.1 },
  annualAreaLoading: { 'kg/(hm²·a)': 1, 't/(hm²·a)': 1e3, 'kg/(亩·a)': 15, 'g/(m²·a)': 10 },
  dose: { 'kg/hm²': 1, 'kg/亩': 15, 't/hm²': 1e3, 'g/m²': 10 },
  liquidDose: { 'L/hm²': 1, 'L/亩': 15 },
  volumeLoading: { 'kg/(m³·d)': 1 },
  gasProductionRate: { 'm³/(m³·d)': 1 },
  gasYield: { 'm³/kg': 1 },
  rate: { '%/a': 1 },
  annualFrequency: { '次/a': 1, '次/月': 12, '次/周': 365 / 7 },
  dailyFrequency: { '次/d': 1 },
  airChanges: { '次/h': 1 },
  spaceVelocity: { 'h⁻¹': 1 },
  speedOfRotation: { 'r/h': 1, 'r/min': 60 },
  pressure: { Pa: 1, kPa: 1e3, MPa: 1e6 },
  power: { kW: 1, W: 1e-3, MW: 1e3 },
  energy: { kWh: 1, 万kWh: 1e4, GJ: 1e3 / 3.6 },
  coalEquivalent: { tce: 1, 万tce: 1e4 },
  energyPerVolume: { 'kWh/m³': 1 },
  energyPerMass: { 'kWh/t': 1, 'kWh/kg': 1e3, 'GJ/t': 1e3 / 3.6 },
  specificSurface: { 'm²/g': 1 },
  density: { 'kg/m³': 1, 'g/cm³': 1e3 },
  viscosity: { 'mm²/s': 1 },
  emissionFactor: { 'kg/t': 1, 'g/kg': 1 },
  emissionPerDistance: { 'g/km': 1 },
  electricityFactor: { 'kgCO₂/kWh': 1, 'tCO₂/MWh': 1, 'tCO₂/GJ': 3.6 },
  electricityFootprint: { 'kgCO₂e/kWh': 1 },
  greenhouseGas: { 'tCO₂e': 1, '万tCO₂e': 1e4 },
  liquorRatio: { 'L/kg': 1, 'm³/t': 1 },
  waterUse: { 'L/(人·d)': 1 },
  sound: { 'dB(A)': 1 },
  acidity: { pH: 1 },
  turbidity: { NTU: 1 },
  conductivity: { 'µS/cm': 1, 'mS/cm': 1e3 },
  electricPotential: { mV: 1 },
  particleCount: { '个/L': 1, '个/m³': 1e-3 },
  arealCount: { '个/m²': 1, '个/km²': 1e-6, '万个/km²': 1e-2 },
  particlesPerMass: { '个/kg': 1, '个/g': 1e3 },
  money: { 元: 1, 万元: 1e4, 亿元: 1e8 },
  dollars: { 美元: 1, 万美元: 1e4 },
  annualMoney: { '万元/a': 1, '元/a': 1e-4 },
  moneyPerMass: { '元/t': 1, '元/kg': 1e3 },
  moneyPerVolume: { '元/m³': 1 },
  dollarsPerVolume: { '美元/m³': 1 },
  moneyPerAirCapacity: { '元/(m³/h)': 1, '万元/(万m³/h)': 1 },
  moneyPerWaterCapacity: { '元/(m³/d)': 1, '万元/(万m³/d)': 1 },
  moneyPerArea: { '元/m²': 1, '元/亩': 3 / 2000, '元/hm²': 1e-4 },
  moneyPerAreaYear: { '元/(亩·a)': 1, '元/(hm²·a)': 1 / 15 },
  moneyPerLength: { '元/m': 1, '万元/km': 10 },
  moneyPerHousehold: { '元/户': 1 },
  moneyPerEnergy: { '元/kWh': 1 },
  moneyPerSet: { '万元/套': 1, '元/套': 1e-4 },
  moneyPerSample: { '元/样': 1 },
  enterprises: { 家: 1, 万家: 1e4 },
  items: { 个: 1, 万个: 1e4, 条: 1, 万条: 1e4, 件: 1 },
  persons: { 人: 1, 万人: 1e4 },
  households: { 户: 1, 万户: 1e4 },
  sets: { 套: 1, 台: 1 },
  projects: { 项: 1 },
  places: { 处: 1 },
  occurrences: { 次: 1, 起: 1 },
  kinds: { 种: 1 },
  animals: { 头: 1, 羽: 1, 只: 1 },
  grade: { 级: 1 },
  score: { 分: 1 },
} as const satisfies Record<string, Record<string, number>>;

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, factor]): [string, Unit] => [name, { dimension, factor }]),
  ),
  ['℃', { dimension: 'temperature', factor: 1 }],
  ['K', { dimension: 'temperature', factor: 1, offset: -273.15 }],
]);

/** Every unit name, in the order of the table. */
export const unitNames: readonly string[] = [...UNITS.keys()];

export function isUnit(name: string): boolean {
  return UNITS.has(name);
}

/** The dimension a unit measures, or `undefined` for a name outside the list. */
export function dimensionOf(name: string): string | undefined {
  return UNITS.get(name)?.dimension;
}

/**
 * The value in another unit of the same dimension.
 * @throws RangeError naming both units when one is unknown or the dimensions differ.
 */
export function convert(value: number, from: string, to: string): number {
  const source = UNITS.get(from);
  const target = UNITS.get(to);
  if (!source || !target || source.dimension !== target.dimension) {
    throw new RangeError(`单位“${from}”不能换算为“${to}”`);
  }
  if (from === to) return value;
  return (value * source.factor + (source.offset ?? 0) - (target.offset ?? 0)) / target.factor;
}
