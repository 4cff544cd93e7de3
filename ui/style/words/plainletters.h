#pragma once

#include <QString>

namespace everyport::ui {

/// Without case and accents, for who types "pre" and looks for "Présenter". As long as `text`: a place in one is the
/// same place in the other.
QString plainLetters(const QString& text);

/// What somebody looks for, so compared. Made once for all the texts that it is sought in, of which there may be
/// thousands at each key.
class SoughtLetters {
public:
    explicit SoughtLetters(const QString& text) : m_plain(plainLetters(text)) {}
    bool isIn(QStringView text) const; ///< Somewhere in it. Nothing is in all.

private:
    QString m_plain;
};

} // namespace everyport::ui
