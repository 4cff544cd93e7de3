#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace everyport::ui {

/// A language that is made of English, so that every sentence of the window has it at once. Longest: two fifths more
/// than English, in brackets and with accents, so that what is cut, what is too low for its letters and what no
/// translator is asked for is seen. Mirrored: from right to left, as Arabic. On while it lives.
class PseudoLanguage final : public QTranslator {
public:
    enum class Kind { Longest, Mirrored };
    explicit PseudoLanguage(Kind kind) : m_kind(kind) { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt asks its catalogues for the direction.
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_kind == Kind::Mirrored ? QStringLiteral("RTL") : QString();
        const QString text = QString::fromUtf8(source);
        // Only ours, and only words: a date's format or a bare place-holder is read by programs.
        if (qstrncmp(context, "everyport::", 11) != 0 || !text.contains(words()))
            return {};
        return m_kind == Kind::Mirrored ? QChar(0x200f) + text : longest(text);
    }

    static QString longest(const QString& text)
    {
        const QString mark = text.right(1);
        const bool hasMark = mark == QChar(0x2026) || mark == QLatin1String(":") || mark == QLatin1String(".")
            || mark == QLatin1String(" ");
        const qsizetype end = hasMark ? text.size() - 1 : text.size();
        const qsizetype more = qMax<qsizetype>(1, text.size() * 2 / 5 - 2);
        QString filling;
        while (filling.size() < more)
            filling += QStringLiteral(" ëñ äð");
        return QLatin1Char('[') + accented(text.left(end)) + filling.left(more) + QLatin1Char(']') + text.mid(end);
    }

private:
    static const QRegularExpression& words()
    {
        static const QRegularExpression found(QStringLiteral("[A-Za-z]*[a-ce-ln-xz][a-z]{2}"));
        return found;
    }

    /// All but place-holders, words in braces, tags and entities.
    static QString accented(const QString& text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?(\\d+|n)|\\{[^}]*\\}|<[^>]*>|&[a-z]+;"));
        static const QString plain = QStringLiteral("aceinosuyAEIOU");
        static const QString marked = QStringLiteral("åçéîñøšûýÄÊÎÕÜ");
        QString made;
        qsizetype done = 0;
        const auto take = [&](qsizetype to) {
            for (; done < to; ++done) {
                const qsizetype at = plain.indexOf(text[done]);
                made += at < 0 ? text[done] : marked[at];
            }
        };
        auto all = kept.globalMatch(text);
        while (all.hasNext()) {
            const auto match = all.next();
            take(match.capturedStart());
            made += match.captured();
            done = match.capturedEnd();
        }
        take(text.size());
        return made;
    }

    Kind m_kind;
};

} // namespace everyport::ui
