#pragma once

#include <functional>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "ui/languages/messagetemplate.h"

namespace everyport::ui {

/// Translates texts that were put together from sentences with place-holders: "Port 80 is taken by nginx (process 7)."
/// is found to be made of "Port %1 is taken by %2 (process %3).", and what stands for %1 and %2, which may be sentences
/// themselves, is translated in the same way. A text of several sentences is translated sentence by sentence. Where
/// several templates fit, the one that knows most of the text wins; what nobody knows stays as it is.
///
/// The text may hold a stranger's words, so the work is bounded: by its length, by how deep sentences stand in each
/// other, and by a number of comparisons.
class MessageTemplates {
public:
    /// Gives what a text is in the other language, or nothing where it is no text of ours.
    using Lookup = std::function<QString(const QString& english)>;

    /// `templates` are the sentences with place-holders; `lookup` knows them and all others. `sayings` are those among
    /// the templates whose last place stands for what somebody else has said: "%1 answers %2: %3".
    MessageTemplates(const QStringList& templates, Lookup lookup, const QStringList& sayings = {});

    /// What a saying says is not translated, even where it is a sentence of ours: everything up to the end of the text
    /// stands in quotation marks, and ends none of them.
    QString translated(const QString& text) const;

    struct Line {
        QString text = {};
        bool isEnglish = false; ///< Ours, but for something in it that has no translation: all of it is as it was.
    };
    /// The same, never in two languages: all of a stranger's words within stand in quotation marks, and where a
    /// sentence stands beside ours that is not known, none is translated.
    Line inOneLanguage(const QString& text) const;

    static constexpr qsizetype longestText = 4000; ///< Longer ones come back as they are.
    static constexpr qsizetype longestLine = 1000; ///< Of those in one language, which rows show the beginning of.

private:
    struct Found {
        QString text = {};
        qsizetype known = 0;    ///< How many letters of it are ours.
        bool isWhole = false;   ///< Nothing in it stands open: what is not ours is a name, or in quotation marks.
        bool hasQuotes = false; ///< Marks that the text had not.
        bool isSaying = false;  ///< Up to its end it was said by somebody else.
    };
    struct Match {
        const MessageTemplate* of = nullptr;
        QList<QStringView> values; ///< In the order of `places`.
    };
    class Run;

    QHash<QChar, QList<MessageTemplate>> m_byFirstLetter;
    QList<MessageTemplate> m_beginningWithPlace;
    Lookup m_lookup;
};

} // namespace everyport::ui
