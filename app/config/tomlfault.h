#pragma once

#include <QString>

namespace everyport {

/// What toml++ says of a text that it cannot read ("Error while parsing string: encountered end-of-file"), as a
/// sentence for whoever wrote the file: what is wrong there, and what would be right. What it says seldom stays in its
/// words.
QString tomlFault(const QString& description);

/// Where lineTooDeep has found a line.
QString tomlTooDeep();
/// Of a list behind which something else begins.
QString tomlOpenList();

} // namespace everyport
