#include "ui/xmpp/discotree.h"

#include <algorithm>

#include "protocols/xmpp/client/connection/namespaces.h"
#include "ui/pubsub/dialogs/refusal.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/xmpp/discolabels.h"

namespace everyport::ui {

DiscoTree::DiscoTree(QObject* parent) : QAbstractItemModel(parent) {}

DiscoTree::~DiscoTree() = default;

void DiscoTree::show(DiscoAsker asker, const DiscoPlace& place)
{
    beginResetModel();
    m_asker = std::move(asker);
    m_root.reset();
    m_rows = 0;
    if (m_asker && !place.address.isNull()) {
        m_root = std::make_unique<Branch>();
        m_root->place = place;
    }
    endResetModel();
    if (m_root)
        askInfoOf(*m_root);
}

DiscoTree::Branch* DiscoTree::branchOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Branch*>(index.internalPointer()) : nullptr;
}

int DiscoTree::rowOf(const Branch& branch)
{
    const auto& rows = branch.above->below;
    return int(
        std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.get() == &branch; }) - rows.begin());
}

QModelIndex DiscoTree::indexOf(const Branch* branch) const
{
    if (!branch)
        return {};
    return createIndex(branch->above ? rowOf(*branch) : 0, 0, branch);
}

DiscoPlace DiscoTree::place(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch && !branch->isMore ? branch->place : DiscoPlace();
}

const xmpp::DiscoInfo* DiscoTree::info(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch && branch->infoState == State::Told ? &branch->info : nullptr;
}

QString DiscoTree::infoFault(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch ? branch->infoFault : QString();
}

bool DiscoTree::isCommand(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch && !branch->isMore && branch->above && branch->above->place.node == xmpp::client::ns::commands;
}

bool DiscoTree::isMore(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch && branch->isMore;
}

void DiscoTree::askInfo(const QModelIndex& index)
{
    Branch* branch = branchOf(index);
    if (branch && !branch->isMore && branch->infoState == State::NotAsked)
        askInfoOf(*branch);
}

void DiscoTree::askInfoOf(Branch& branch)
{
    branch.infoState = State::Asking;
    branch.askingInfo = m_asker.info(branch.place.address, branch.place.node);
    branch.askingInfo.whenDone([this, at = &branch](Result<xmpp::DiscoInfo> answer) { // gone with the branch
        const auto done = std::move(at->askingInfo);
        at->infoState = answer ? State::Told : State::Refused;
        if (answer)
            at->info = std::move(*answer);
        else
            at->infoFault = withWord(answer.error());
        infoTaken(*at);
    });
}

/// Commands stand below who offers them, though they are asked for by a node that nobody lists (XEP-0050 §2.2).
void DiscoTree::infoTaken(Branch& branch)
{
    const bool offers = branch.info.has(xmpp::client::ns::commands) && branch.place.node.isEmpty();
    const auto isThere = [](const auto& one) { return one->place.node == xmpp::client::ns::commands; };
    if (offers && branch.itemsState == State::Told && std::none_of(branch.below.begin(), branch.below.end(), isThere)) {
        std::vector<std::unique_ptr<Branch>> rows;
        rows.push_back(std::make_unique<Branch>());
        rows.front()->place = {branch.place.address, xmpp::client::ns::commands};
        addBelow(branch, std::move(rows));
    }
    touch(branch);
    Q_EMIT infoCame(indexOf(&branch));
}

void DiscoTree::touch(Branch& branch)
{
    const QModelIndex changed = indexOf(&branch);
    Q_EMIT dataChanged(changed, changed);
}

bool DiscoTree::hasChildren(const QModelIndex& parent) const
{
    const Branch* branch = branchOf(parent);
    if (!branch)
        return m_root != nullptr;
    if (branch->isMore || isCommand(parent))
        return false;
    return branch->itemsState == State::NotAsked || branch->itemsState == State::Asking || !branch->below.empty();
}

bool DiscoTree::canFetchMore(const QModelIndex& parent) const
{
    const Branch* branch = branchOf(parent);
    return branch && !branch->isMore && !isCommand(parent) && branch->itemsState == State::NotAsked;
}

void DiscoTree::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        askItems(*branchOf(parent));
}

void DiscoTree::askItems(Branch& branch)
{
    branch.itemsState = State::Asking;
    branch.itemsFault.clear();
    xmpp::PageRequest page{.max = pageSize};
    if (!branch.after.isEmpty())
        page.after = branch.after;
    branch.askingItems = m_asker.items(branch.place.address, branch.place.node, page);
    if (!branch.askingItems.isReady())
        touch(branch);
    branch.askingItems.whenDone([this, at = &branch](Result<xmpp::client::DiscoPage> answer) {
        const auto done = std::move(at->askingItems);
        if (!answer) {
            at->itemsState = State::Refused;
            at->itemsFault = refusalWords(answer.error());
            at->itemsWord = answer.error().code;
            return touch(*at);
        }
        at->itemsState = State::Told;
        take(*at, *answer);
        infoTaken(*at);
    });
}

/// One more page. Whoever tells the same page twice is not asked a third time.
void DiscoTree::take(Branch& branch, const xmpp::client::DiscoPage& page)
{
    std::vector<std::unique_ptr<Branch>> rows;
    const bool wereThere = !branch.below.empty();
    for (const auto& item : page.items) {
        if (int(branch.below.size() + rows.size()) >= mostBelow || m_rows + int(rows.size()) >= mostRows)
            break;
        auto row = std::make_unique<Branch>();
        row->place = {item.jid, item.node};
        row->name = item.name;
        rows.push_back(std::move(row));
    }
    const bool isEnd = !page.page || page.page->last.isEmpty() || page.page->last == branch.after || rows.empty();
    branch.after = page.page ? page.page->last : QString();
    branch.total = page.page ? page.page->count : int(page.items.size());
    const int now = int(branch.below.size() + rows.size());
    const bool hasMore = !isEnd && now < branch.total && now < mostBelow && m_rows + int(rows.size()) < mostRows;
    if (hasMore) {
        rows.push_back(std::make_unique<Branch>());
        rows.back()->isMore = true;
    }
    const size_t first = branch.below.size();
    addBelow(branch, std::move(rows));
    if (wereThere || int(branch.below.size()) > mostAskedUnseen)
        return;
    for (size_t i = first; i < branch.below.size(); ++i) {
        if (!branch.below[i]->isMore && branch.place.node != xmpp::client::ns::commands)
            askInfoOf(*branch.below[i]);
    }
}

void DiscoTree::addBelow(Branch& branch, std::vector<std::unique_ptr<Branch>> rows)
{
    if (rows.empty())
        return;
    const int first = int(branch.below.size());
    beginInsertRows(indexOf(&branch), first, first + int(rows.size()) - 1);
    for (auto& row : rows) {
        row->above = &branch;
        branch.below.push_back(std::move(row));
    }
    m_rows += int(rows.size());
    endInsertRows();
}

void DiscoTree::showMore(const QModelIndex& more)
{
    Branch* row = branchOf(more);
    if (!row || !row->isMore || row->above->itemsState == State::Asking)
        return;
    Branch& above = *row->above;
    beginRemoveRows(indexOf(&above), more.row(), more.row());
    above.below.erase(above.below.begin() + more.row());
    --m_rows;
    endRemoveRows();
    askItems(above);
}

int DiscoTree::countBelow(const Branch& branch)
{
    int count = int(branch.below.size());
    for (const auto& row : branch.below)
        count += countBelow(*row);
    return count;
}

void DiscoTree::dropBelow(Branch& branch)
{
    if (branch.below.empty())
        return;
    beginRemoveRows(indexOf(&branch), 0, int(branch.below.size()) - 1);
    m_rows -= countBelow(branch);
    branch.below.clear();
    endRemoveRows();
}

void DiscoTree::askAgain(const QModelIndex& index)
{
    Branch* branch = branchOf(index);
    if (!branch || branch->isMore)
        return;
    const bool wasUnfolded = branch->itemsState != State::NotAsked;
    branch->askingItems = {};
    branch->askingInfo = {};
    branch->info = {};
    branch->infoFault.clear();
    branch->after.clear();
    dropBelow(*branch);
    branch->itemsState = State::NotAsked;
    askInfoOf(*branch);
    if (wasUnfolded && !isCommand(index))
        askItems(*branch);
}

QModelIndex DiscoTree::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const Branch* above = branchOf(parent);
    return createIndex(row, 0, above ? above->below[size_t(row)].get() : m_root.get());
}

QModelIndex DiscoTree::parent(const QModelIndex& index) const
{
    const Branch* branch = branchOf(index);
    return branch ? indexOf(branch->above) : QModelIndex();
}

int DiscoTree::rowCount(const QModelIndex& parent) const
{
    const Branch* branch = branchOf(parent);
    return branch ? int(branch->below.size()) : m_root ? 1 : 0;
}

QString DiscoTree::shownName(const Branch& branch) const
{
    if (branch.isMore)
        return tr("Show more");
    if (branch.place.node == xmpp::client::ns::commands)
        return tr("Commands");
    if (!branch.name.isEmpty())
        return branch.name;
    const QString own = branch.info.identities.isEmpty() ? QString() : branch.info.identities.first().name;
    if (branch.place.node.isEmpty())
        return own.isEmpty() ? branch.place.address.toString() : own;
    return branch.place.node;
}

QString DiscoTree::secondText(const Branch& branch) const
{
    if (branch.isMore)
        return tr("%1 of %2").arg(int(branch.above->below.size()) - 1).arg(branch.above->total);
    if (!branch.itemsFault.isEmpty())
        return branch.itemsFault;
    if (branch.itemsState == State::Asking)
        return tr("asking…");
    if (branch.place.node.isEmpty() && shownName(branch) != branch.place.address.toString())
        return branch.place.address.toString();
    return !branch.place.node.isEmpty() && shownName(branch) != branch.place.node
            && branch.place.node != xmpp::client::ns::commands
        ? branch.place.node
        : QString();
}

/// All that there is to say; what a refusal is called by the protocol, too.
QString DiscoTree::tipOf(const Branch& branch)
{
    QStringList lines{branch.place.address.toString()};
    if (!branch.place.node.isEmpty())
        lines.append(branch.place.node);
    if (!branch.itemsFault.isEmpty() && !branch.itemsWord.isEmpty())
        lines.append(branch.itemsWord);
    return lines.join(QLatin1Char('\n'));
}

QVariant DiscoTree::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Branch& branch = *branchOf(index);
    switch (role) {
    case Qt::DisplayRole: return shownInLine(shownName(branch));
    case Qt::ToolTipRole: return tipOf(branch);
    case Role::SecondText: return secondText(branch);
    case Role::SecondTone: return int(branch.itemsFault.isEmpty() ? Tone::Second : Tone::Failed);
    case Role::IconName:
        return branch.isMore   ? QStringLiteral("ellipsis")
            : isCommand(index) ? QStringLiteral("play")
                               : discoIcon(branch.info);
    case Role::ToneIs: return branch.isMore ? QVariant(int(Tone::Accent)) : QVariant();
    case Role::Weight: return branch.above ? QVariant() : QVariant(500);
    case Role::Subject: return branch.place.address.toString();
    case Role::Elide: return int(Qt::ElideMiddle);
    default: return {};
    }
}

} // namespace everyport::ui
