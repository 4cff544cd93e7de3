#pragma once

#include <QString>

namespace everyport::ui {

/// What a program prints, made fit to be shown piece by piece: a line that is too long is cut and says by how much,
/// what steers a terminal goes, and no more lines and characters than a person has asked for pass; the rest is kept, up
/// to a bound.
class OutputLines {
public:
    static constexpr qsizetype mostLines = 5000;
    static constexpr qsizetype mostCharacters = 1024 * 1024;
    static constexpr qsizetype longestLine = 2000;

    QString add(const QString& piece); ///< What of it is shown now.
    QString finish();                  ///< No more comes: the end of a cut line.
    QString showRest();                ///< As much again; what is still left stays.

    bool hasRest() const { return !m_rest.isEmpty(); }
    qsizetype restCharacters() const { return m_rest.size(); }
    qsizetype restLines() const { return m_rest.count(QLatin1Char('\n')) + 1; }
    void dropRest() { m_rest.clear(); }

private:
    QString pass(const QString& piece, qsizetype* used);

    qsizetype m_lines = 0; ///< Since the last "show rest".
    qsizetype m_characters = 0;
    qsizetype m_inLine = 0;
    qsizetype m_cut = 0; ///< Of this line.
    int m_escape = 0;    ///< Inside a terminal's sequence: 1 after ESC, 2 in CSI, 3 in OSC.
    bool m_wasReturn = false;
    QString m_rest;
};

} // namespace everyport::ui
