#pragma once

#include <functional>

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "netcore/base/error.h"

namespace everyport::ui {

class MessageBars;
class Notice;
class Alerts;

/// The strips of work that failed, one for each kind of work, or for each subject where it has one: a later failure
/// replaces the former, and where the subject succeeds its strip closes, or, without a subject, where work of the same
/// words does. faultwork.h starts such work. What found the same disk full on the same page is one strip, which lists
/// all of it and tries all of it again: there is one thing to do about it.
/// Each is where the person was when it failed, and out of sight on other pages. What can be tried again stands where
/// that is, on its page, and is said in passing to who has gone elsewhere.
/// A trouble that lasts has a strip of its own with its remedies, so a failure with the same words is but said in
/// passing, and a strip of it closes when such a trouble is raised: not one that offers *Try again*, which the trouble
/// does not. `strips` and `troubles` outlive it; ui thread.
class FaultStrips : public QObject {
    Q_OBJECT
public:
    FaultStrips(MessageBars& strips, Alerts& troubles, std::function<void(const QString& sentence)> tell);

    /// `what` is the work in words for a person ("Export"), it may be empty. `subject` names what it is about; without
    /// one the strip is known by `what`.
    void show(const QString& what, const Error& error, const QString& subject = {});
    /// *Try again*, as long as `owner` lives. The strip stands on `page`. `meanwhile`: a sentence about how it is until
    /// then.
    struct Again {
        QString page;
        QPointer<QObject> owner;
        std::function<void()> call;
        QString meanwhile = {};
    };
    /// What the strip of work of these words, or about this subject, offers from now on, where it has one.
    void setAgain(const QString& what, const QString& subject, Again again);
    void succeeded(const QString& subject);  ///< Closes its strip.
    void workSucceeded(const QString& what); ///< Closes the strip of work without a subject.

Q_SIGNALS:
    void failed(
        const QString& what, const everyport::Error& error); ///< For the log: a strip is gone when it is closed.

private:
    struct Fault {
        QString key;
        QString what;
        QString page;
        Error error;

        QString strip() const; ///< Its id; that of others, too, where they have the same cause.
    };
    const Again* findAgain(const QString& key) const; ///< Null where nobody offers it any more.
    QString wordsOf(const Fault& fault) const;
    QList<Fault> faultsOf(const QString& strip) const;
    bool tell(const QString& strip);
    void placeSoon(const QString& id, const QString& said);
    void close(const QString& key);
    void closeSaid();

    MessageBars& m_strips;
    Alerts& m_troubles;
    std::function<void(const QString&)> m_tell;
    QHash<QString, Again> m_again;
    QList<Fault> m_faults; ///< Those that have a strip, in the order in which they failed.
};

} // namespace everyport::ui
