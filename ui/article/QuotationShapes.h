#pragma once

#include "annotation/Quotation.h"
#include "ui/article/MarkGeometry.h"
#include "ui/article/MarkInk.h"

#include <vector>

namespace guillemet::ui {

/// The grounds of one fragment's pieces: 1 px wider, each reaching down to the next line's, so that they
/// join.
std::vector<QRectF> quotationGrounds(const MarkInk &ink, const std::vector<MarkPiece> &pieces);

/// One outline round the joined lines, with straight corners; two where lines have nothing above each other.
void drawQuotationOutline(const MarkInk &ink, const std::vector<QRectF> &grounds, double thick,
                          const QColor &colour);

/// The corner at the true start (「) or at the true end (」): with arms for direct quotations, upright only
/// for mixed ones, dotted for indirect ones.
void drawOpeningCorner(const MarkInk &ink, annotation::QuotationKind kind, bool open, const MarkPiece &piece,
                       const QColor &colour);
void drawClosingCorner(const MarkInk &ink, annotation::QuotationKind kind, bool open, const MarkPiece &piece,
                       const QColor &colour);

/// The dotted thread that joins the parts of an interrupted quotation, under what lies between them.
void drawThread(const MarkInk &ink, const std::vector<MarkPiece> &between, const QColor &colour);

/// The line under a cue, with a chevron at its first end (`towardsStart`) or its last.
void drawCue(const MarkInk &ink, const std::vector<MarkPiece> &pieces, bool towardsStart,
             const QColor &colour);

/// The capsule round a source.
void drawSource(const MarkInk &ink, const std::vector<MarkPiece> &pieces, const QColor &colour);

} // namespace guillemet::ui
