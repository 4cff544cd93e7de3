#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "protocols/xmpp/client/discovery/discovery.h"

namespace everyport::ui {

/// A place in service discovery: an address and, mostly empty, a node.
struct DiscoPlace {
    xmpp::Jid address = {};
    QString node = {};
    bool operator==(const DiscoPlace&) const = default;
};

/// How the tree asks: an account's client, or a test. What has not answered when it is replaced is forgotten.
struct DiscoAsker {
    std::function<Task<Result<xmpp::DiscoInfo>>(xmpp::Jid, QString)> info = {};
    std::function<Task<Result<xmpp::client::DiscoPage>>(xmpp::Jid, QString, xmpp::PageRequest)> items = {};
    explicit operator bool() const { return info && items; }
};

/// Service discovery (XEP-0030) below one place, asked for as it is unfolded, a page at a time (XEP-0059). What was
/// refused says so in its row.
class DiscoTree : public QAbstractItemModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 100;
    static constexpr int mostBelow = 2000;     ///< Rows below one.
    static constexpr int mostRows = 20'000;    ///< In all.
    static constexpr int mostAskedUnseen = 40; ///< Items whose kind is asked for without anybody choosing them.

    explicit DiscoTree(QObject* parent = nullptr);
    ~DiscoTree() override;

    void show(DiscoAsker asker, const DiscoPlace& place); ///< A null address: nothing.
    DiscoPlace place(const QModelIndex& index) const;
    const xmpp::DiscoInfo* info(const QModelIndex& index) const; ///< Null: not known (yet).
    QString infoFault(const QModelIndex& index) const;
    bool isCommand(const QModelIndex& index) const; ///< An ad-hoc command, to be run.
    bool isMore(const QModelIndex& index) const;    ///< The row that stands for the pages to come.
    void askInfo(const QModelIndex& index);         ///< Where it is not known.
    void askAgain(const QModelIndex& index);        ///< All of it, and what is below.
    void showMore(const QModelIndex& more);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void infoCame(const QModelIndex& index); ///< Or the refusal.

private:
    enum class State { NotAsked, Asking, Told, Refused };
    struct Branch {
        DiscoPlace place = {};
        QString name = {};
        bool isMore = false;
        Branch* above = nullptr;
        State itemsState = State::NotAsked;
        State infoState = State::NotAsked;
        QString itemsFault = {};
        QString itemsWord = {}; ///< The protocol's own for it.
        QString infoFault = {};
        xmpp::DiscoInfo info = {};
        QString after = {}; ///< Where the next page begins.
        int total = 0;
        std::vector<std::unique_ptr<Branch>> below = {};
        Task<Result<xmpp::DiscoInfo>> askingInfo = {};
        Task<Result<xmpp::client::DiscoPage>> askingItems = {};
    };
    Branch* branchOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Branch* branch) const;
    void askItems(Branch& branch);
    void askInfoOf(Branch& branch);
    void take(Branch& branch, const xmpp::client::DiscoPage& page);
    void infoTaken(Branch& branch);
    void addBelow(Branch& branch, std::vector<std::unique_ptr<Branch>> rows);
    void dropBelow(Branch& branch);
    void touch(Branch& branch);
    static int countBelow(const Branch& branch);
    static int rowOf(const Branch& branch);
    QString shownName(const Branch& branch) const;
    QString secondText(const Branch& branch) const;
    static QString tipOf(const Branch& branch);

    DiscoAsker m_asker;
    std::unique_ptr<Branch> m_root;
    int m_rows = 0;
};

} // namespace everyport::ui
