#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/rules/kinds/event.h"
#include "netcore/base/result.h"

namespace everyport::rules {

struct EventKind;

/// Text with fields in braces: "{device}: {card}". Two braces are one of the text's own: "{{". A value.
class Template {
public:
    /// Malformed/BadSyntax where a brace has no other end.
    static Result<Template> parse(const QString& text);

    QStringList names() const;
    /// BadValue with the nearest name where `kind` has no such field.
    Result<Done> check(const EventKind& kind) const;

    struct Limits {
        qsizetype value = 400; ///< Of one field.
        qsizetype whole = 2000;
        bool isSpoken = false; ///< The text does not begin with a stranger's "/", "!" or their like.
    };
    /// Values are made one line without control characters, and cut with "…".
    QString fill(const Fields& fields, Limits limits) const;

private:
    struct Part {
        QString text = {};
        bool isField = false;
    };
    QList<Part> m_parts;
};

/// A stranger's text in one line: breaks and controls are spaces, what turns the direction of writing is gone, cut at
/// `most`.
QString oneLine(const QString& text, qsizetype most);

} // namespace everyport::rules
