#pragma once

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextLayout>

namespace everyport::ui {

enum class CodeLanguage { Plain, Xml, Json, Http, Python };

/// A stretch of a line of code and what it is.
struct CodeSpan {
    enum class Kind { Name, Attribute, String, Number, Comment };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Name;
    bool operator==(const CodeSpan&) const = default;
};

/// The spans of one line. `state` carries what runs on into the next one; begin with 0. Anything is taken: what is
/// no code of that language has no spans.
QList<CodeSpan> codeSpans(QStringView line, CodeLanguage language, int* state);
QColor codeColour(CodeSpan::Kind kind, const QPalette& palette);
/// The same for a text layout, e.g. in a delegate.
QList<QTextLayout::FormatRange> codeFormats(const QString& text, CodeLanguage language, const QPalette& palette);

/// Indented for reading where it is whole; otherwise as it is. Bounded: long texts are cut at `most` characters.
QString prettyXml(const QByteArray& xml, int most = 64 * 1024);
QString prettyJson(const QByteArray& json, int most = 64 * 1024);
/// What the bytes are by their look.
CodeLanguage languageOf(QByteArrayView bytes);

} // namespace everyport::ui
