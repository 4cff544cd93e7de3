#include "ui/console/keys/promptkeys.h"

#include "ui/console/keys/emacskeys.h"
#include "ui/console/keys/vikeys.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<PromptKeys> PromptKeys::make(Kind kind, QPlainTextEdit& edit, PromptKeysHost& host)
{
    switch (kind) {
    case Kind::Emacs: return std::make_unique<EmacsKeys>(edit, host);
    case Kind::Vi: return std::make_unique<ViKeys>(edit, host);
    case Kind::Desktop: break;
    }
    return nullptr;
}

QString PromptKeys::nameOf(Kind kind)
{
    return kind == Kind::Emacs ? u"emacs"_s : kind == Kind::Vi ? u"vi"_s : u"desktop"_s;
}

PromptKeys::Kind PromptKeys::named(const QString& name)
{
    return name == "emacs"_L1 ? Kind::Emacs : name == "vi"_L1 ? Kind::Vi : Kind::Desktop;
}

} // namespace everyport::ui
