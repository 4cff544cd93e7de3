#pragma once

#include <QDateTime>
#include <QObject>
#include <QVariant>

#include "app/answers/answer.h"
#include "netcore/task/deferred.h"

/// Something with all that a meta-object can have.
class Thing : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A thing for tests.")
    Q_CLASSINFO("doc:add", "Adds two numbers.")
    Q_CLASSINFO("looking", "count")
    Q_CLASSINFO("signed", "sign")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(int number MEMBER m_number)
    Q_PROPERTY(QVariant any MEMBER m_any)
    Q_PROPERTY(QStringList words MEMBER m_words)
    Q_PROPERTY(QDateTime at MEMBER m_at)
    Q_PROPERTY(QList<QObject*> things READ things NOTIFY thingsChanged)
    Q_PROPERTY(Colour colour MEMBER m_colour)

public:
    enum class Colour { Red, Green };
    Q_ENUM(Colour)

    explicit Thing(const QString& name, QObject* parent = nullptr) : QObject(parent), m_name(name) {}

    QString name() const { return m_name; }
    void setName(const QString& name)
    {
        m_name = name;
        Q_EMIT nameChanged(name);
    }
    QList<QObject*> things() const { return m_things; }

    Q_INVOKABLE int add(int a, int b = 10) { return a + b; }
    Q_INVOKABLE QString add(const QString& a, const QString& b) { return a + b; }
    Q_INVOKABLE QVariant echo(const QVariant& value) { return value; }
    Q_INVOKABLE QString nameOf(Thing* thing) { return thing ? thing->m_name : QStringLiteral("nobody"); }
    Q_INVOKABLE QString sign(const QString& words, const QString& by = QStringLiteral("nobody"))
    {
        return words + QStringLiteral(" by ") + by;
    }
    Q_INVOKABLE qsizetype count() { return m_things.size(); }
    Q_INVOKABLE everyport::faces::Answer later()
    {
        m_cancelled = false;
        m_later = everyport::Deferred<everyport::Result<QVariant>>();
        return everyport::faces::Answer(m_later.task([this] { m_cancelled = true; }));
    }

    QString m_name;
    int m_number = 7;
    QVariant m_any;
    QStringList m_words;
    QDateTime m_at;
    Colour m_colour = Colour::Green;
    QList<QObject*> m_things;
    everyport::Deferred<everyport::Result<QVariant>> m_later;
    bool m_cancelled = false;

Q_SIGNALS:
    void nameChanged(const QString& name);
    void thingsChanged();
    void pair(int number, const QString& word);
};
