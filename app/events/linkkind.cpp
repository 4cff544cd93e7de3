#include "app/events/linkkind.h"

namespace everyport::events {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String names[] = {"host"_L1, "assistant"_L1, "viewer"_L1}; // as LinkKind has them

} // namespace

bool allows(LinkKind kind, Right right)
{
    switch (kind) {
    case LinkKind::Host: return true;
    case LinkKind::Assistant: return right == Right::See || right == Right::Voting || right == Right::Void;
    case LinkKind::Viewer: return right == Right::See;
    }
    return false;
}

QString linkKindName(LinkKind kind)
{
    return names[int(kind)];
}

std::optional<LinkKind> linkKindFromName(const QString& name)
{
    for (int kind = 0; kind < int(std::size(names)); ++kind) {
        if (name == names[kind])
            return LinkKind(kind);
    }
    return {};
}

} // namespace everyport::events
