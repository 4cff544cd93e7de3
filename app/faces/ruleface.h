#pragma once

#include <QObject>
#include <QVariantMap>

#include "app/answers/answer.h"
#include "app/rulelinks/rulecontroller.h"

namespace everyport::faces {

/// One rule. What it shows is read from the registry each time.
class RuleFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A rule: when something happens on a port, do something on another.")
    Q_CLASSINFO("doc:name", "Of its file, rules/NAME.toml.")
    Q_CLASSINFO("doc:enabled", "It hears what happens.")
    Q_CLASSINFO("doc:event", "What it waits for: card-read, webhook, message, ...")
    Q_CLASSINFO("doc:times", "How often it fired since the program's start.")
    Q_CLASSINFO("doc:lastFired", "When it fired last, as a time in milliseconds; 0: not yet.")
    Q_CLASSINFO("doc:trouble", "What is wrong with it, in a sentence; empty while all is well.")
    Q_CLASSINFO("doc:enable", "Turns it on.")
    Q_CLASSINFO("doc:disable", "Turns it off.")
    Q_CLASSINFO("doc:fire",
        "Fires it with these fields; its conditions and limits count. Await it for what was done, line by line.")
    Q_CLASSINFO(
        "doc:dryRun", "What it would do with these fields, line by line; those that are missing are as in a sample.")
    Q_CLASSINFO("doc:fired", "It has fired; how often by now.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString title READ title)
    Q_PROPERTY(bool enabled READ isEnabled)
    Q_PROPERTY(QString event READ eventName)
    Q_PROPERTY(qulonglong times READ times NOTIFY fired)
    Q_PROPERTY(qlonglong lastFired READ lastFired NOTIFY fired)
    Q_PROPERTY(QString trouble READ trouble)

public:
    RuleFace(rulelinks::RuleController& controller, QString name)
        : m_controller(controller), m_name(std::move(name)), m_last(times())
    {
    }

    QString name() const { return m_name; }
    QString title() const { return now().rule.title; }
    bool isEnabled() const { return now().isActive(); }
    QString eventName() const { return now().rule.event; }
    qulonglong times() const { return now().fired; }
    qlonglong lastFired() const { return now().lastFired; }
    QString trouble() const { return now().trouble.text; }

    Q_INVOKABLE everyport::faces::Answer enable()
    {
        return Answer::of(m_controller.registry().setEnabled(m_name, true));
    }
    Q_INVOKABLE everyport::faces::Answer disable()
    {
        return Answer::of(m_controller.registry().setEnabled(m_name, false));
    }
    Q_INVOKABLE everyport::faces::Answer fire(const QVariantMap& fields);
    Q_INVOKABLE QStringList dryRun(const QVariantMap& fields) const;

    void look(); ///< The book says that something has changed.

Q_SIGNALS:
    void fired(qulonglong times);

private:
    rules::RuleStatus now() const;

    rulelinks::RuleController& m_controller;
    QString m_name;
    qulonglong m_last;
};

} // namespace everyport::faces
