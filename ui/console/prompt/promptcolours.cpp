#include "ui/console/prompt/promptcolours.h"

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

void PromptColours::highlightBlock(const QString& text)
{
    int state = qMax(0, previousBlockState());
    for (const CodeSpan& span : codeSpans(text, CodeLanguage::Python, &state))
        setFormat(span.start, span.length, codeColour(span.kind, m_edit->palette()));
    setCurrentBlockState(state);
}

} // namespace everyport::ui
