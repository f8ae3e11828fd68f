#pragma once

#include "detection/lexicons/Lexicons.h"

namespace guillemet::detection {

/// Fills the lexicons from the files under :/lexicons/. UTF-8, one entry a line, columns parted by tabs,
/// lines that begin with «#» are comments. The files are part of the program: a missing one is a fault of the
/// build, asserted.
class LexiconReader
{
public:
    explicit LexiconReader(Lexicons &lexicons) : m_lexicons(lexicons) {}
    void readAll();

private:
    using Row = std::vector<QStringView>;
    template <typename Take> static void eachRow(const char *file, Take take);

    quint64 add(QStringView phrase, Lexicons::Flags flags);
    void firstNames(const char *file, Lexicons::Flags flag);
    void places(const char *file);
    void personNouns();
    void words(const char *file, Lexicons::Flags flags);
    void titles();
    void organisations();
    void seats();
    void nationalities();
    void calendar();

    Lexicons &m_lexicons;
};

} // namespace guillemet::detection
