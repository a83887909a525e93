import { signedScale } from "@entente/scene";
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { Paint } from "./paint.ts";
import type { ActorAttributes, TieAttributes } from "./scene-graph.ts";

const glsl = (value: number): string => value.toFixed(6);

/** Half the width in which a tie answers to the pointer, CSS pixels: 12 in all, whatever it shows. */
const reach = 6;
/** What a halo adds on each side of a tie, CSS pixels. */
const haloWidth = 4.5;

const vertexShader = `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_strength;
attribute vec3 a_look;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_mix;
uniform float u_pixel;

varying vec2 v_place;
varying float v_strength;
varying float v_half;
varying vec3 v_look;
varying vec4 v_id;

void main() {
  float strength = mix(a_strength.x, a_strength.y, u_mix);
  float half_width = ${glsl(signedScale.fullWidth / 2)} * min(1.0, abs(strength));
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5;
  float span = max(length(end - start), 0.0001);
  vec2 way = (end - start) / span;
  #ifdef PICKING_MODE
  float extent = max(half_width, ${glsl(reach)});
  #else
  float extent = half_width + u_pixel + (a_look.y > 0.0 ? ${glsl(haloWidth)} : 0.0);
  #endif
  vec2 place = mix(start, end, a_corner.x) + vec2(-way.y, way.x) * a_corner.y * extent;
  gl_Position = vec4(place * 2.0 / u_viewport, 0.0, 1.0);
  v_place = vec2((a_corner.x - 0.5) * span, a_corner.y * extent);
  v_strength = strength;
  v_half = half_width;
  v_look = a_look;
  v_id = a_id;
}
`;

const fragmentShader = `
precision highp float;

varying vec2 v_place;
varying float v_strength;
varying float v_half;
varying vec3 v_look;
varying vec4 v_id;

uniform float u_pixel;
uniform float u_leastTint;
uniform vec3 u_colors[7];

// Share of the pixel around "at" that lies between low and high.
float covered(float at, float low, float high) {
  return clamp((min(at + 0.5 * u_pixel, high) - max(at - 0.5 * u_pixel, low)) / u_pixel, 0.0, 1.0);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(v_id.rgb, 1.0);
  #else
  float size = max(u_leastTint, min(1.0, abs(v_strength)));
  bool negative = v_strength < 0.0;
  vec3 knee = negative ? u_colors[3] : u_colors[1];
  vec3 full = negative ? u_colors[4] : u_colors[2];
  vec3 color = size < ${glsl(signedScale.knee)}
    ? mix(u_colors[0], knee, size / ${glsl(signedScale.knee)})
    : mix(knee, full, (size - ${glsl(signedScale.knee)}) / ${glsl(1 - signedScale.knee)});
  if (v_look.z > 0.5) color = u_colors[5];
  float line = covered(v_place.y, -v_half, v_half);
  if (negative) {
    const float dash = ${glsl(signedScale.dash)};
    const float period = ${glsl(signedScale.dash + signedScale.gap)};
    float at = mod(v_place.x + 0.5 * dash, period);
    line *= covered(at, 0.0, dash) + covered(at, period, period + dash);
  }
  line *= v_look.x;
  float rim = v_half + ${glsl(haloWidth)};
  float halo = v_look.y > 0.0 ? 0.24 * v_look.y * covered(v_place.y, -rim, rim) : 0.0;
  gl_FragColor = vec4(color, 1.0) * line + vec4(u_colors[6], 1.0) * halo * (1.0 - line);
  #endif
}
`;

const uniforms = ["u_matrix", "u_viewport", "u_mix", "u_pixel", "u_leastTint", "u_colors"] as const;
type Uniform = (typeof uniforms)[number];

/**
 * Makes the program that draws signed ties: strength at both ends of a scene per tie, one mix for all.
 *
 * Width, colour and dashes come from the strength in the shader, by the numbers of `signedScale`, so a
 * frame of an animation changes one uniform and no tie. Widths are CSS pixels at any zoom.
 */
export function createSignedEdgeProgram(
  paint: Paint,
): EdgeProgramType<ActorAttributes, TieAttributes> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class SignedEdgeProgram extends EdgeProgram<Uniform, ActorAttributes, TieAttributes> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_start", size: 2, type: FLOAT },
          { name: "a_end", size: 2, type: FLOAT },
          { name: "a_strength", size: 2, type: FLOAT },
          { name: "a_look", size: 3, type: FLOAT },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, -1],
          [0, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    /** Sigma counts lines as they came into the graph; one that stays there may since have become stronger than another. */
    override process(
      id: number,
      _at: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      super.process(id, (data as unknown as TieAttributes).place, source, target, data);
    }

    processVisibleItem(
      id: number,
      at: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { tie, from, halo } = data as unknown as TieAttributes;
      const { array } = this;
      let i = at;
      array[i++] = source.x;
      array[i++] = source.y;
      array[i++] = target.x;
      array[i++] = target.y;
      array[i++] = from;
      array[i++] = tie.to;
      array[i++] = tie.emphasis;
      array[i++] = halo;
      array[i++] = tie.ghost ? 1 : 0;
      array[i] = id;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_mix, paint.mix);
      gl.uniform1f(uniformLocations.u_pixel, 1 / params.pixelRatio);
      gl.uniform1f(uniformLocations.u_leastTint, paint.leastTint);
      gl.uniform3fv(uniformLocations.u_colors, paint.tieColors);
    }
  };
}
