#pragma once

#include <optional>

#include "app/handbook/handbook.h"
#include "app/handbook/handbookwords.h"

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
    int count = 0; ///< How often the words stand there; 0 where only the title in another language has them.
    QString sentence = {};
    QList<HandbookMark> marks = {}; ///< In the sentence.
};

/// Finds the pages in which all of some words stand, best first: those whose title has them, then whose headings, then
/// who speaks of them most. A word is found at the beginning of another ("card" in "cards"), upper and lower case
/// alike. Where a page is in English and the reader is not, it is found by the reader's words, too: see HandbookWords.
class HandbookSearch {
public:
    /// Reads the pages, and the words of their language; keeps no reference.
    explicit HandbookSearch(const Handbook& handbook);
    HandbookSearch(const Handbook& handbook, const QString& language); ///< Of a reader of another one.

    QList<HandbookHit> find(const QString& typed) const;
    /// What is marked on a page: the words, and what they are in English where it is.
    QStringList wordsOn(const HandbookPage& page, const QString& typed) const;

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
        QString heading; ///< Its title in its own language.
        bool isEnglish;
        QList<Sentence> sentences;
    };
    /// A word, and whatever stands for it.
    using Looked = QList<QStringList>;
    struct Rated {
        qsizetype points;
        HandbookHit hit;
    };
    Looked lookedFor(const QString& typed, bool isEnglish) const;
    static std::optional<Rated> rated(const Page& page, const Looked& looked); ///< Nothing: a word is not there.

    HandbookWords m_words;
    QList<Page> m_pages;
};

} // namespace everyport
