#pragma once

#include "app/rules/rule.h"

namespace everyport::rules {

/// A rule's file that is wrong, made readable: each line that no rule can have (no TOML, an unknown table or option, a
/// value that its option cannot have) stands as a comment, so that nothing is lost. A file that is right is as it was.
struct ReadableText {
    QByteArray text = {};
    /// Of each such line: `code` is the option's key, "if.0.not" or "do.1.text" where it stands in a list, and empty
    /// where it is of no option; `native` is the line, `text` the sentence without the place.
    QList<Error> faults = {};
};
/// An empty text where nothing can be made of it.
ReadableText readableText(const QByteArray& text, const QString& path);

/// What can be read of a file that is wrong, for the form in which a person mends it.
struct RuleToMend {
    bool isReadable = false; ///< Otherwise it has to be mended by hand.
    /// An event or action that there is not is empty, a condition without a test holds nothing.
    Rule rule = {};
    QList<Error> faults = {}; ///< As above, then what is missing: "event", "do.0.action", "if.1.test".
};
RuleToMend ruleToMend(const QByteArray& text, const QString& path);
/// Nothing may be wrong there: what it means is known when the event or the action is, which is a fault of its own.
bool isUnjudged(const Error& fault);

} // namespace everyport::rules
