#include "netcore/base/naturalorder.h"

namespace everyport {

// Where no language is chosen (C) names would stand by their bytes: "Zed" before "abe".
NaturalOrder::NaturalOrder(const QLocale& language)
    : m_collator(language.language() == QLocale::C ? QLocale(QLocale::English) : language)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

} // namespace everyport
