#pragma once

#include <QString>

namespace everyport {

/// What a prompt has to say by chat: text that any client may be given, a bounded piece at a time; the rest is kept for
/// "more".
class ChatLines {
public:
    struct Limits {
        int lines = 40;              ///< Of one piece.
        qsizetype characters = 6000; ///< The same.
        qsizetype kept = 256 * 1024; ///< Characters that wait; what goes beyond is gone, and it says so.
    };
    explicit ChatLines(Limits limits) : m_limits(limits) {}

    void add(const QString& text);
    bool isEmpty() const { return m_text.isEmpty(); }
    /// The next piece, without the last line's end, and how much there is beyond it. Empty where there is nothing to
    /// see.
    QString take();
    void clear();

    /// Without escape sequences; what else no chat can carry (control characters, halves of characters) as U+FFFD.
    static QString plain(const QString& text);

private:
    Limits m_limits;
    QString m_text;
    bool m_isCut = false;
};

} // namespace everyport
