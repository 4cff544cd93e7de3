#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// Something that is wrong now and that a person can mend. Told in the same words in the strip of its page, the
/// status bar and on Overview.
struct Trouble {
    struct Remedy {
        QString label = {}; ///< A verb: "Use port 2223", "Copy command".
        QString icon = {};
        std::function<void()> apply = {};
    };
    enum class Severity { Working, Trouble, Failed };

    QString id = {};       ///< "service/shell": raising it again replaces it.
    QString page = {};     ///< Whose strip and badge.
    QString subject = {};  ///< What to go to on that page.
    bool isAnswer = false; ///< To what somebody has just done: only what hurts most stands above it.
    Severity severity = Severity::Trouble;
    QString head = {};    ///< "Shell could not start:" in bold
    QString text = {};    ///< "port 2222 is used by sshd."
    QString cause = {};   ///< The Error's words as they were, where `text` has them shorter or otherwise.
    QString brief = {};   ///< For the status bar: "Shell: port 2222 is taken". Empty: head and text.
    QString details = {}; ///< Portable reason, system code; behind "Details".
    QList<Remedy> remedies = {};

    bool looksLike(const Trouble& other) const; ///< The same words, sign and buttons.
};

Mark markOf(Trouble::Severity severity);

/// How many things need somebody, and how bad the worst of them is: counted once, for rail, headers and Overview.
struct Needs {
    int count = 0; ///< What mends itself is none of them.
    Trouble::Severity worst = Trouble::Severity::Working;
    Mark mark() const { return markOf(worst); }
    QString words() const; ///< "1 needs you"
    bool operator==(const Needs&) const = default;
};

/// All that is wrong now. Whoever notices raises it and clears it when it is over; it is not a log.
class Alerts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void raise(const Trouble& trouble);
    void clear(const QString& id);
    /// Clears all whose id begins so and is not among `keep`: for a page that lists its troubles anew.
    void clearOthers(const QString& prefix, const QStringList& keep);
    /// Out of sight on its page until it is raised with other words; the badge stays.
    void dismiss(const QString& id);
    /// The remedy that says so, as it was raised last: the same words may do another thing by now. Nothing where none
    /// says so any more: whoever presses a button gets what is written on it.
    void apply(const QString& id, const QString& label);

    QList<Trouble> all() const;                           ///< Worst first, then newest.
    std::optional<Trouble> find(const QString& id) const; ///< Also a dismissed one.
    /// Not dismissed ones that concern what is in front of the page: what hurts most, answers, then worst first.
    QList<Trouble> ofPage(const QString& page) const;
    Needs needs(const QString& page = {}) const; ///< Dismissed ones, too; without a page, of all.
    /// For a page that shows one of its things at a time: that thing and what it belongs to, such as a conversation and
    /// its account. Troubles of its other things have no strip meanwhile. Empty: all have.
    void setInFront(const QString& page, const QStringList& subjects);
    QStringList inFront(const QString& page) const { return m_inFront.value(page); }
    bool isInFront(const QString& page, const QString& subject) const; ///< What has no subject always is.
    /// An Error's words are those of a trouble that lasts, or name it behind a colon as the cause.
    bool areSaid(const QString& words) const;

Q_SIGNALS:
    void changed();
    void inFrontChanged(); ///< Nothing is better or worse than before.

private:
    struct Entry {
        Trouble trouble;
        quint64 number = 0;
        bool dismissed = false;
    };
    QList<const Entry*> sorted() const;

    QList<Entry> m_entries;
    QHash<QString, QStringList> m_inFront;
    quint64 m_last = 0;
};

} // namespace everyport::ui
