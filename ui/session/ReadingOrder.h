#pragma once

#include "project/ArticleSession.h"
#include "ui/session/Selected.h"

#include <vector>

namespace guillemet::ui {

/// A name or a quotation on the way through an article; null at its ends.
struct ReadingItem
{
    const annotation::Mention *name = nullptr;
    const annotation::Quotation *quotation = nullptr;

    explicit operator bool() const { return name || quotation; }
    annotation::Status status() const { return name ? name->status : quotation->status; }
    const QString &id() const { return name ? name->id : quotation->id; }
    Selected selected() const { return name ? Selected::mention(name->id) : Selected::quotation(quotation->id); }
};

/// Walks through names and quotations in reading order: by start; of two with one start the quotation first.
/// Descriptions and pronouns are passed over: they are decided with the quotation that they speak in. It makes no list,
/// so that a step costs the same in every article. Valid until the annotations change.
class ReadingWalk
{
public:
    /// Stands before the first one that starts at or after the offset.
    ReadingWalk(const project::ArticleSession &session, int from);

    /// Stands before (or behind) an annotation; where it is not there any more, at the offset `otherwise`.
    static ReadingWalk before(const project::ArticleSession &session, const Selected &what, int otherwise = 0);
    static ReadingWalk behind(const project::ArticleSession &session, const Selected &what, int otherwise = 0);

    ReadingItem next();     ///< the one after, and goes behind it
    ReadingItem previous(); ///< the one before, and goes before it

private:
    const std::vector<const annotation::Mention *> *m_mentions;
    const std::vector<const annotation::Quotation *> *m_quotations;
    size_t m_mention = 0;   // the next ones forward
    size_t m_quotation = 0;
};

enum class Among : unsigned char { Shown, Undecided, Flagged };

/// All of them, as the walk meets them.
std::vector<Selected> inReadingOrder(const project::ArticleSession &session, Among among);

/// The one after (`step` 1) or before (−1) `now`; without a `now`, the first at or after the offset `from`, or the
/// last before it. Goes round at the ends. Nothing if there is none.
Selected neighbourInOrder(const project::ArticleSession &session, const Selected &now, int from, int step, Among among);

/// Where an annotation starts; −1 if it is not there.
int startOf(const project::ArticleSession &session, const Selected &what);

} // namespace guillemet::ui
