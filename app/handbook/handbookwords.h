#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace everyport {

/// What words of another language are in English, so that who looks for "Sicherung" finds the page that says "Backup":
/// the window's own labels, as its catalogue has them (resources/handbook/LANGUAGE/words, which catalogue.py of
/// resources/languages writes). A value; any thread.
class HandbookWords {
public:
    explicit HandbookWords(const QString& language); ///< Knows nothing where there is no such list, as of English.

    /// The English of labels with this word, shortest first, and none that has another one in it: "Backup" and not
    /// "Choose a backup" too. Upper and lower case are alike. Where no label has it, of those with a word that begins
    /// so, for somebody is typing. Nothing of a word with more than ten: it says too little, as "the" does.
    QStringList english(const QString& word) const;

private:
    struct Label {
        QString word; ///< One of its words, case-folded.
        QString english;
    };
    QList<Label> m_labels; // by their words
};

} // namespace everyport
