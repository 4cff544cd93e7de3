#pragma once

#include <functional>
#include <memory>

#include <QAbstractItemModel>

#include "ui/console/objects/objectwatch.h"

namespace everyport::ui {

struct ObjectNode;

/// The program's objects as a tree that follows them: lists with their things, things with their properties and
/// signals. Read when they are unfolded; read again when they tell of a change, and once a second what tells nothing.
/// At most four times a second.
class ObjectModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit ObjectModel(QObject* parent = nullptr);
    ~ObjectModel() override;

    /// A list property of `owner` as a row of its own; `expression` is what it is called at the prompt.
    void addList(QObject* owner, const char* property, const QString& expression);
    void showObject(QObject* object, const QString& expression); ///< Its properties are the rows.
    /// Longer ones are cut; the tool tip has them whole.
    void setLongestValue(int characters) { m_longest = characters; }
    void setAwake(bool awake); ///< Somebody looks; asleep at first.
    void refresh();

    QString documentation(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    static constexpr int mostChildren = 1000;

private:
    using Node = ObjectNode;
    void changing(const std::function<void()>& change);
    void removeRow(Node& node, int row);
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node* node) const;
    void fillMembers(Node& node);
    void refresh(Node& node);
    void refreshObjects(Node& node, const QList<QObject*>& objects);
    void refreshEntries(Node& node, const QVariantMap& entries);

    std::unique_ptr<Node> m_root;
    ObjectWatch m_watch;
    int m_longest = 24;
    bool m_isChanging = false; ///< Rows come or go: nothing is fetched from within.
};

} // namespace everyport::ui
