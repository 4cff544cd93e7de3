#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace everyport::chat {

/// How characters look. Colours (QRgb, 0xffRRGGBB) are the sender's wish; the window bends them until they can be read.
struct TextStyle {
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;
    bool monospace = false;
    bool reversed = false;
    std::optional<quint32> foreground = {};
    std::optional<quint32> background = {};
    bool isPlain() const { return *this == TextStyle{}; }
    bool operator==(const TextStyle&) const = default;
};

/// Text with looks, in no protocol's spelling. Spans are in order, do not overlap and have a style that is not plain;
/// positions count UTF-16 code units.
struct RichText {
    struct Span {
        qsizetype from = 0;
        qsizetype length = 0;
        TextStyle style = {};
        bool operator==(const Span&) const = default;
    };

    QString text = {};
    QList<Span> spans = {};

    RichText() = default;
    RichText(QString plain) : text(std::move(plain)) {}
    /// Joined with what stands before it where it looks the same.
    void append(const QString& more, const TextStyle& style = {});
    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const RichText&) const = default;

    /// The looks for storage; empty for plain text. Reading leaves out what does not fit the text.
    QByteArray writeSpans() const;
    void readSpans(const QByteArray& stored);
};

} // namespace everyport::chat
