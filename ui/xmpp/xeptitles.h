#pragma once

#include <QString>

namespace everyport::ui {

/// What a document calls itself, in English as it is published: "Multi-User Chat" of "XEP-0045". Empty where that is
/// not known here.
QString xepTitle(const QString& xep);

} // namespace everyport::ui
