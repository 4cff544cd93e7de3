#include "app/faces/computerface.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace everyport::faces {

using namespace machine;

ComputerFace::ComputerFace(Machine& machine) : m_machine(machine)
{
    m_machine.addListener(this);
}

ComputerFace::~ComputerFace()
{
    m_machine.removeListener(this);
}

QString ComputerFace::network() const
{
    if (facts().network.source != Source::There)
        return u"absent"_s;
    switch (facts().network.reach) {
    case NetworkFacts::Reach::Full: return u"full"_s;
    case NetworkFacts::Reach::Limited: return u"limited"_s;
    case NetworkFacts::Reach::Portal: return u"portal"_s;
    case NetworkFacts::Reach::None: return u"none"_s;
    case NetworkFacts::Reach::Unknown: break;
    }
    return u"unknown"_s;
}

QStringList ComputerFace::drives() const
{
    QStringList names;
    for (const auto& drive : facts().drives.drives)
        names << drive.shownName();
    return names;
}

QStringList ComputerFace::bluetooth() const
{
    QStringList names;
    for (const auto& device : facts().bluetooth.devices) {
        if (device.isConnected)
            names << device.shownName();
    }
    return names;
}

QStringList ComputerFace::history() const
{
    QStringList lines;
    for (const auto& happening : m_machine.history())
        lines << (QDateTime::fromMSecsSinceEpoch(happening.wallMs).toString(Qt::ISODate) + u' '
            + happeningName(happening.kind) + u' ' + happening.subject)
                     .trimmed();
    return lines;
}

void ComputerFace::happened(const Happening& happening)
{
    Q_EMIT happened(happeningName(happening.kind), happening.subject);
}

} // namespace everyport::faces
