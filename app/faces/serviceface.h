#pragma once

#include <QObject>
#include <QStringList>

#include "app/answers/answer.h"
#include "app/services/core/servicelist.h"

namespace everyport::faces {

/// One service. What it shows is read from the list each time.
class ServiceFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "One of the program's services.")
    Q_CLASSINFO("doc:name", "As it is called in its file and in the window.")
    Q_CLASSINFO("doc:type", "What it speaks: xmpp, irc, http, ...")
    Q_CLASSINFO("doc:state", "off, starting, running, stopping or failed")
    Q_CLASSINFO("doc:trouble", "Why it failed, in a sentence; empty while all is well.")
    Q_CLASSINFO("doc:addresses", "Where it listens, while it runs.")
    Q_CLASSINFO("doc:start", "Starts it; await it to know that it runs.")
    Q_CLASSINFO("doc:stop", "Stops it in order.")
    Q_CLASSINFO("doc:restart", "Stops and starts it.")
    Q_CLASSINFO("doc:stateChanged", "It is in another state now.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString type READ type)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY stateChanged)
    Q_PROPERTY(bool enabled READ isEnabled)
    Q_PROPERTY(qlonglong people READ people)

public:
    ServiceFace(ServiceList& list, QString name) : m_list(list), m_name(std::move(name)), m_last(state()) {}

    QString name() const { return m_name; }
    QString type() const { return now().type; }
    QString state() const { return serviceStateName(now().state); }
    QString trouble() const { return now().trouble.text; }
    QStringList addresses() const { return now().addresses; }
    bool isEnabled() const { return now().enabled; }
    qlonglong people() const { return now().people; }

    Q_INVOKABLE everyport::faces::Answer start() { return Answer::of(m_list.start(m_name)); }
    Q_INVOKABLE everyport::faces::Answer stop() { return Answer::of(m_list.stop(m_name)); }
    Q_INVOKABLE everyport::faces::Answer restart() { return Answer::of(m_list.restart(m_name)); }

    void look(); ///< The list says that something has changed.

Q_SIGNALS:
    void stateChanged(const QString& state);

private:
    ServiceStatus now() const { return m_list.status(m_name).value_or(ServiceStatus{}); }

    ServiceList& m_list;
    QString m_name;
    QString m_last;
};

} // namespace everyport::faces
