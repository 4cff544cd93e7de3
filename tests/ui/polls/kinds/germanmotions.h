#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace everyport::ui {

/// The window calls a motion's answers so, as in German. On while it lives.
class GermanMotions final : public QTranslator {
public:
    GermanMotions() { QCoreApplication::installTranslator(this); }
    ~GermanMotions() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        static const QHash<QString, QString> words{{QStringLiteral("Yes"), QStringLiteral("Ja")},
            {QStringLiteral("No"), QStringLiteral("Nein")}, {QStringLiteral("Abstain"), QStringLiteral("Enthaltung")}};
        return qstrcmp(context, "everyport::ui::KindForm") == 0 ? words.value(QString::fromUtf8(source)) : QString();
    }
};

} // namespace everyport::ui
