#pragma once

#include "detection/quotations/LinearModel.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <functional>
#include <utility>
#include <vector>

namespace guillemet::detection {

/// Turns a model's probability into how often it is right, as measured on articles that it had not learnt
/// from: a rising line through the middles of ten bins. Empty: the probability stays as it is.
struct Calibration
{
    std::vector<std::pair<double, double>> points; ///< probability, share of right ones; both ascending

    double operator()(double probability) const;
    QByteArray toBytes() const;
    static Calibration fromBytes(const QByteArray &bytes);
    /// From (probability, right or not); the bins hold equally many.
    static Calibration fit(std::vector<std::pair<double, bool>> outcomes);
};

/// What the quotation finder has learnt, one log-linear model a decision.
struct QuotationModels
{
    LinearModel cue;        ///< which words introduce a quoted segment
    LinearModel source;     ///< which phrase is the source of a cue
    LinearModel speech;     ///< whether a quoted segment is speech
    LinearModel secondLook; ///< the same, once its neighbours have been looked at
    LinearModel speaker;    ///< whose words they are
    LinearModel speakerAgain; ///< the same, once the other quotations have been looked at
    LinearModel clause;     ///< whether a clause without marks reports speech
    LinearModel clauseEnd;  ///< where it ends
    Calibration speechCalibration;
    Calibration speakerCalibration;
    Calibration clauseCalibration;

    /// The sections of a model file («quote.cue» …), as readable text.
    std::vector<std::pair<QByteArray, QByteArray>> toSections(const FeatureNames &names) const;
    /// `section` gives a section's bytes, empty when there is none.
    static QuotationModels fromSections(const std::function<QByteArrayView(QByteArrayView)> &section);
};

} // namespace guillemet::detection
