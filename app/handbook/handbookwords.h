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

    /// The English of labels with this word or with one that begins so, shortest first, and none that has another one
    /// in it: "Backup" and not "Choose a backup" too; so of labels with its longest own beginning of five letters or
    /// more, which is "Sicherung" of "Sicherungen" and, where no label has a word like it, "Passwort" of "Passwörter".
    /// Case and accents do not count. Of more than ten only those with the very word; nothing where they are more than
    /// ten as well: it says too little, as "the" does.
    QStringList english(const QString& word) const;

private:
    struct Label {
        QString word; ///< One of its words, without case and accents.
        QString english;
    };
    QStringList labels(const QString& wanted, bool isWhole) const; ///< English, by a word or by its beginning.
    QStringList stemLabels(const QString& wanted, qsizetype shortest) const; ///< By its own longest beginning.

    QList<Label> m_labels; // by their words
};

} // namespace everyport
