#pragma once

#include <functional>

#include <QList>
#include <QString>

namespace everyport::ui {

/// A typed filter: `proto:irc peer:192.168 -state:wait two words "one phrase"`. All terms must hold; a key
/// narrows a term to one column, a minus turns it round. Case does not matter.
class Filter {
public:
    struct Term {
        QString key = {}; ///< Empty: any column.
        QString text = {};
        bool negated = false;
        bool operator==(const Term&) const = default;
    };

    Filter() = default;
    /// `keys` are the words that mean a column here; anything else before a colon is plain text (an address).
    Filter(const QString& typed, const QStringList& keys);

    bool isEmpty() const { return m_terms.isEmpty(); }
    const QList<Term>& terms() const { return m_terms; }
    /// `column(key)` gives the text to look in; with an empty key all of the row's text.
    bool matches(const std::function<QString(const QString& key)>& column) const;

    bool operator==(const Filter&) const = default;

private:
    QList<Term> m_terms;
};

} // namespace everyport::ui
