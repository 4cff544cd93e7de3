#pragma once

#include <QMap>
#include <QStringList>

#include "app/python/session.h"

/// All that a session has told.
struct Heard : everyport::python::SessionEvents {
    void printed(const QString& text, bool isError) override { (isError ? errors : output) += text; }
    void shown(const QString& text, const QMap<QString, QByteArray>& more) override
    {
        results << text;
        parts = more;
    }
    void failed(const QString& text) override { failures << text; }
    void pending(int number, const QString&) override { waiting << number; }
    void finished(int number, const QString& text, bool hasFailed) override
    {
        waiting.removeOne(number);
        done[number] = (hasFailed ? QStringLiteral("! ") : QString()) + text;
    }
    void left(int status) override { statuses << status; }
    void ended() override { ++ends; }

    QString output, errors;
    QStringList results, failures;
    QMap<QString, QByteArray> parts;
    void shownObject(QObject* shown) override { object = shown; }

    QList<int> waiting, statuses;
    QMap<int, QString> done;
    QObject* object = nullptr;
    int ends = 0;
};
