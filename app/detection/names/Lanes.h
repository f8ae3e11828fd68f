#pragma once

#include <QtCore/QtGlobal>
#include <bit>

namespace guillemet::detection {

/// Four numbers that are counted with side by side, by the vector extension that GCC and Clang share: every x86-64 and
/// ARM64 processor has such registers. Sums are taken in one order everywhere, so that results are the same to the bit.
using Lanes = float __attribute__((vector_size(16)));
using LaneBits = qint32 __attribute__((vector_size(16)));

inline Lanes lanesOf(float value)
{
    return Lanes{value, value, value, value};
}

inline Lanes larger(Lanes a, Lanes b)
{
    return a > b ? a : b;
}

inline float sumOf(Lanes a)
{
    return (a[0] + a[1]) + (a[2] + a[3]);
}

inline float largestOf(Lanes a)
{
    const float left = a[0] > a[1] ? a[0] : a[1];
    const float right = a[2] > a[3] ? a[2] : a[3];
    return left > right ? left : right;
}

/// exp of each, to about 2e-7 of its value; numbers below -87 or above 87 count as those. The C library's differs
/// between processors in its last bit, and so would confidences. 2^n by the exponent's bits, times the Taylor series of
/// what is left, which is at most ln 2 / 2.
inline Lanes expOf(Lanes x)
{
    const Lanes limit = lanesOf(87.0f);
    x = x > limit ? limit : x < -limit ? -limit : x;
    const Lanes toInteger = lanesOf(12582912.0f); // 1.5 * 2^23: adding it rounds to an integer
    const Lanes shifted = x * 1.44269504f + toInteger;
    const Lanes n = shifted - toInteger;
    const Lanes r = (x - n * 0.693359375f) + n * 2.12194440e-4f; // ln 2 in two parts
    const Lanes series
        = 1.0f
          + r * (1.0f
                 + r * (0.5f
                        + r * (1.66666667e-1f + r * (4.16666667e-2f + r * (8.33333333e-3f + r * 1.38888889e-3f)))));
    const LaneBits power = (std::bit_cast<LaneBits>(shifted) - std::bit_cast<LaneBits>(toInteger) + 127) << 23;
    return series * std::bit_cast<Lanes>(power);
}

} // namespace guillemet::detection
