#pragma once

#include "app/chat/network/form.h"

namespace everyport::ui {

/// What would be right, as a sentence; empty for None.
QString faultWords(chat::FormFault fault, const chat::FormField& field);
/// How a field is called, where its form gives it no label: from its key.
QString labelWords(const chat::FormField& field);
/// "for example 2026-05-01", "1 to 64": for the field while it is empty.
QString exampleWords(const chat::FormField& field);

} // namespace everyport::ui
