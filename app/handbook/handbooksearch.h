#pragma once

#include <optional>

#include "app/handbook/handbook.h"

namespace everyport {

/// Where words begin that somebody looks for, in a text.
struct HandbookMark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const HandbookMark&) const = default;
};

/// A page with what was looked for, and the sentence of it that says most about that.
struct HandbookHit {
    QString page = {};
    QString title = {};
    int count = 0; ///< How often the words stand there.
    QString sentence = {};
    QList<HandbookMark> marks = {}; ///< In the sentence.
};

/// Finds the pages in which all of some words stand, best first: those whose title has them, then whose headings, then
/// who speaks of them most. A word is found at the beginning of another ("card" in "cards"), upper and lower case
/// alike.
class HandbookSearch {
public:
    explicit HandbookSearch(const Handbook& handbook); ///< Reads the pages; keeps no reference.

    QList<HandbookHit> find(const QString& typed) const;

    static QStringList words(const QString& typed); ///< What is looked for; at most eight words.
    static QList<HandbookMark> marks(const QString& text, const QStringList& words); ///< In order, none over another.

private:
    struct Sentence {
        QString text;
        bool isHeading;
    };
    struct Page {
        QString id;
        QString title;
        QList<Sentence> sentences;
    };
    struct Rated {
        qsizetype points;
        HandbookHit hit;
    };
    static std::optional<Rated> rated(const Page& page, const QStringList& looked); ///< Nothing: a word is not there.

    QList<Page> m_pages;
};

} // namespace everyport
