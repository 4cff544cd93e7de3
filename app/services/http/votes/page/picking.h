#pragma once

#include "app/polls/definition/poll.h"
#include "app/polls/wordtable.h"

namespace everyport {

/// Whether somebody may choose several answers of it, or put some in order, on a page: they are picked first, and sent
/// together (resources/web/pick.js).
bool isPickedIn(const polls::Poll& poll);

/// How many, and that they are sent: "Choose up to 2 answers, then send them. Each stands then."
QString pickingRule(const polls::Poll& poll, const polls::WordTable& words);

/// What that script says, or has to know, as attributes of the page's <main>.
QString pickingAttributes(const polls::Poll& poll, const polls::WordTable& words);

/// What it shows: how many are picked, and a button that sends them, which has `attributes` besides.
QString pickingHtml(const QString& attributes);

} // namespace everyport
