#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::ui {

/// A typed filter: `proto:irc,http peer:192.168 -state:wait two words "one phrase"`, `rate:>0.5 or queue:>64k`. All
/// terms between two `or` must hold; a key narrows a term to one column, a comma behind it separates what may stand
/// there, `>` and `<` compare numbers, a minus turns a term round. Case does not matter.
class Filter {
public:
    struct Term {
        QString key = {};       ///< Empty: any column.
        QStringList texts = {}; ///< One of them; never empty.
        bool negated = false;
        QChar compared = {};  ///< '>' or '<': the column's number is compared with `number`.
        double number = 0;    ///< Bytes where `hasUnit`.
        bool hasUnit = false; ///< "64k": else it is meant in the unit that the column shows, kB for bytes.
        bool operator==(const Term&) const = default;
    };

    Filter() = default;
    /// `keys` are the words that mean a column here; anything else before a colon is plain text (an address).
    Filter(const QString& typed, const QStringList& keys);

    bool isEmpty() const { return m_alternatives.isEmpty(); }
    /// What stands between the `or`s; none is empty.
    const QList<QList<Term>>& alternatives() const { return m_alternatives; }
    /// `column(key)` gives the text to look in; with an empty key all of the row's text.
    bool matches(const std::function<QString(const QString& key)>& column) const;

    bool operator==(const Filter&) const = default;

private:
    QList<QList<Term>> m_alternatives;
};

} // namespace everyport::ui
