#pragma once

#include <QString>

class QFontMetrics;

namespace everyport::ui {

/// A sentence of ours as it fits into `width`: of the longest name that it quotes the middle goes, so that what is said
/// of it stays. Where too little of that would be left, or nothing is quoted, the sentence's end goes.
QString cutInName(const QString& sentence, const QFontMetrics& metrics, int width);

} // namespace everyport::ui
