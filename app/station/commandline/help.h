#pragma once

#include <QString>

#include "app/handbook/handbook.h"
#include "app/services/core/servicetype.h"
#include "app/station/commandline/commandtable.h"

namespace everyport {

/// `--help`: one screen of 24 lines.
QString helpText(const QString& program);
/// `help`, without more: what there is to be explained, on a screen of 24 lines.
QString helpTopics(const ServiceTypes& types);
/// `help services`: each type with its description.
QString helpForServices(const ServiceTypes& types);
/// `help TYPE`: the options as a table.
QString helpForType(const ServiceType& type);
/// `help poll`, `help poll open`: each command that begins so, with its own options. Empty where there is none.
QString helpForCommand(const QString& words);
/// `help storage`: a key of everyport.toml, which is an option of the program, too. Empty where there is none.
QString helpForPreference(const QString& key);
/// `help WHAT`: what one word, or the words of a command, stand for. Several may be called so, as the type of service
/// and the commands stations are: all are explained then. Empty where there is none.
QString helpForTopic(const QString& topic, const ServiceTypes& types);

/// The handbook with links to all service types; made once for each language, on the loop's thread.
const Handbook& handbook(const QString& language = QStringLiteral("en"));
/// A page of it as Markdown: "xmpp", "commandline". Empty where there is none.
QString handbookChapter(const QString& name);

/// Keeps the first `indent` columns as they are and lets the rest flow behind them, up to `width`.
QString wrapped(const QString& text, int width, int indent);

} // namespace everyport
