#pragma once

#include "app/chat/network/form.h"

namespace everyport::ui {

/// What would be right, as a sentence; empty for None.
QString faultWords(chat::FormFault fault, const chat::FormField& field);
/// How a field is called, where its form gives it no label: from its key.
QString labelWords(const chat::FormField& field);
/// How one of its choices is called: by its label; without one in words where the protocol says what it means.
QString choiceWords(const chat::FormField& field, const chat::FormChoice& choice);
/// "for example 2026-05-01", "1 to 64": for the field while it is empty.
QString exampleWords(const chat::FormField& field);

} // namespace everyport::ui
