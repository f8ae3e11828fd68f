#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// While one lives, it hears of each label that the label tables of its thread are asked for, so that an import can
/// show before it begins which labels a file uses and what they become. One at a time in a thread.
class LabelWatch
{
public:
    LabelWatch();
    ~LabelWatch();
    LabelWatch(const LabelWatch &) = delete;
    LabelWatch &operator=(const LabelWatch &) = delete;

    struct Use
    {
        QString label;   ///< as the file writes it
        QString becomes; ///< a label of the scheme («LOC», «QUOTE-direct»), or empty: it is left out
        int count = 0;
    };
    /// In the order in which they were met first.
    const std::vector<Use> &uses() const { return m_uses; }

    /// For the label tables; does nothing where nobody watches.
    static void tell(const QString &label, const QString &becomes);

private:
    std::vector<Use> m_uses;
    QHash<QString, size_t> m_places;
};

} // namespace guillemet::exchange
