#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

/// Identity of a description's head: the folded form without gender and number, so that «présidentes» and
/// «président» are one. A hash, as in Fold.h.
quint64 headKey(QStringView lemma);

/// Groups of heads that may speak of one person: «chef de l’Etat» and «président», «élue» and «maire». One
/// bit a group; 0 for a head of none. Typed by hand.
quint64 headClasses(quint64 head);

/// A head that says what another says with a complement: «chef de la diplomatie» is a «ministre» with the
/// word «etrangères».
struct HeadAlias
{
    quint64 head = 0; ///< 0: none
    quint64 word = 0;
};
HeadAlias headAlias(quint64 head);

} // namespace guillemet::detection
