#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace everyport::ui {

/// Another tongue, as far as room goes: every sentence is two fifths longer.
class LongerWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QString filling = QStringLiteral(
            "lengthened as other tongues do it so that nothing is cut anywhere in the window ");
        const QString text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 2 / 5;
        if (more < 1 || !text.contains(QRegularExpression(QStringLiteral("\\w{3}"))))
            return text;
        QString added;
        while (added.size() < more)
            added += filling;
        const qsizetype end = text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(':'))
                || text.endsWith(QLatin1Char('.'))
            ? text.size() - 1
            : text.size();
        return text.left(end) + QLatin1Char(' ') + added.left(more).trimmed() + text.mid(end);
    }
};

} // namespace everyport::ui
